/** The way back in two steps: the address, then the code of the mail or its link. */
import { useEffect, useRef, useState } from 'react';
import { AddressForm } from './address-form';
import { CodeForm } from './code-form';

export function BackForm({ onIn }: { onIn: () => void }) {
  const [email, setEmail] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(email);
  // Each step is gone on with at its field.
  useEffect(() => {
    if (shown.current !== email) box.current?.querySelector('input')?.focus();
    shown.current = email;
  }, [email]);
  return (
    <div ref={box}>
      {email === null ? (
        <AddressForm onAsked={setEmail} />
      ) : (
        <CodeForm email={email} onIn={onIn} onOther={() => setEmail(null)} />
      )}
    </div>
  );
}
