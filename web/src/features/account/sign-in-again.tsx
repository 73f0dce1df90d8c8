/** Signing in again in place, over the page on which something stands that was typed. */
import { useWords } from '../../lib/words/use-words';
import { Sheet } from '../../ui/overlay/sheet';
import { BackForm } from '../coming-back/back-form';

export function SignInAgain({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Sheet title={t('web:expiry.again')} closeLabel={t('web:expiry.close')} isOpen onClose={onClose}>
      <BackForm onIn={onClose} />
    </Sheet>
  );
}
