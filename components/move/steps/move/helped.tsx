import { Instruction } from '@/components/guide/instruction';
import { StandInHint } from '@/components/handles/stand-in-hint';
import { useMoveText } from '@/components/move/move-text';
import { outgoing } from '@/components/server/page-link';
import { Callout } from '@/components/ui/callout';
import { copyButtonForNames } from '@/components/ui/copy-button';
import { moveCommand } from '@/lib/facts/software/rows/wordpress';
import { exampleName } from '@/lib/move/handles';
import { isMastodon, type Move } from '@/lib/move/move';

/** A move that takes a command on the old server's machine: what to ask for. */
export function MoveByAdmin({ move }: { move: Move }) {
  const { say } = useMoveText(move);
  return (
    <ol className="instructions">
      <Instruction id="move.who">{say('move.admin.who')}</Instruction>
      <Instruction id="move.what">
        {say('move.admin.what')}
        <blockquote className="ready-text">{say('move.admin.request')}</blockquote>
        {copyButtonForNames}
        <StandInHint account={move.from} />
      </Instruction>
      {move.from.software.family === 'wordpress' && (
        <Instruction id="move.command">
          {say('move.admin.command', { command: wholeCommand(move) })}
        </Instruction>
      )}
    </ol>
  );
}

/** How the reader knows that it worked. */
export function AdminMoved({ move }: { move: Move }) {
  return useMoveText(move).say('move.admin.done');
}

/** The command that moves followers out of WordPress, for an author called anna. */
function wholeCommand({ from, to }: Move): string {
  const author = `https://${from.server?.host ?? 'blog.example'}/author/${exampleName}`;
  const profile = `https://${to.server?.host ?? 'mastodon.example'}/${isMastodon(to) ? 'users/' : '@'}${exampleName}`;
  return `${moveCommand} ${author} ${profile}`;
}

/** A move that another site does: the way there, and what is said on the way. */
export function MoveByTool({ move }: { move: Move }) {
  const { say } = useMoveText(move);
  const { externalTool } = move.plan;
  if (externalTool === null) return null;
  const tool = new URL(externalTool).host;
  return (
    <>
      <ol className="instructions">
        <Instruction id="move.open">
          {say('move.tool.open', {
            tool,
            site: (chunks) => (
              <a href={externalTool} {...outgoing}>
                {chunks}
              </a>
            ),
          })}
        </Instruction>
        <Instruction id="move.follow">{say('move.tool.follow')}</Instruction>
        {isMastodon(move.from) && <Instruction id="move.lastStep">{say('move.tool.lastStep')}</Instruction>}
      </ol>
      <Callout kind="important">
        <p>{say('move.tool.others')}</p>
        <p>{say('move.tool.undo')}</p>
      </Callout>
      {isMastodon(move.from) && <p className="trouble">{say('move.tool.alias')}</p>}
    </>
  );
}

/** How the reader knows that it worked. */
export function ToolMoved({ move }: { move: Move }) {
  return useMoveText(move).say('move.tool.done');
}
