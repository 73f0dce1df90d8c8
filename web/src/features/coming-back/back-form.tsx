/** The way back in two steps: the address, then the code of the mail or its link. */
import { useState } from 'react';
import { AddressForm } from './address-form';
import { CodeForm } from './code-form';

export function BackForm({ onIn }: { onIn: () => void }) {
  const [email, setEmail] = useState<string | null>(null);
  return email === null ? (
    <AddressForm onAsked={setEmail} />
  ) : (
    <CodeForm email={email} onIn={onIn} onOther={() => setEmail(null)} />
  );
}
