import { isMastodon, type Move } from '@/lib/move/move';
import { useMoveText } from './move-text';

/** How the form for a new account is sent, and what comes then. */
export function SignUp({ move }: { move: Move }) {
  const { say, other } = useMoveText(move);
  const { to } = move;
  if (isMastodon(to)) return say('ready.signUpWait');
  return (
    <>
      {to.software.pages.signUp === undefined && <>{other('ready.signUpOpen')} </>}
      {other(to.software.buttons.signUp ? 'ready.signUpNamed' : 'ready.signUpWait')}
    </>
  );
}
