/** The help with a text, as it stood at the last pause. */
import { Coach } from './coach';
import type { HelpProps } from './help-props';
import { Similar } from './similar';

export function WritingHelp(props: HelpProps) {
  const { kind, dismissed } = props.draft;
  return (
    <>
      {kind === 'RECOMMENDATION' && !dismissed?.coach ? <Coach {...props} /> : null}
      <Similar {...props} />
    </>
  );
}
