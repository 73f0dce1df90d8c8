/** Buttons of every look and state, and links that look like them. */
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { buttonLook } from '../../ui/button/button-look';
import { Row } from '../../ui/page/page';
import { Sample } from './sample';

const LOOKS = ['main', 'plain', 'quiet', 'danger'] as const;

export function ButtonSamples() {
  const { t } = useWords();
  const word = t('web:join.continue');
  return (
    <Sample name="Button">
      <Row>
        {LOOKS.map((look) => (
          <Button key={look} look={look} icon="check">
            {word}
          </Button>
        ))}
        <Link to="/" className={buttonLook('plain')}>
          {word}
        </Link>
      </Row>
      <Row>
        {LOOKS.map((look) => (
          <Button key={look} look={look} isDisabled>
            {word}
          </Button>
        ))}
        <Button look="main" isPending>
          {word}
        </Button>
      </Row>
    </Sample>
  );
}
