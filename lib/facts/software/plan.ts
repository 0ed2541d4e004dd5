import { filesLeftBehind, filesThatTravel, type LeftBehind, type PlannedFile } from './files';
import { cautionsFor, type PlannedCaution } from './planned-cautions';
import type { HandleFormat, Software } from './types';

/** What a move between two servers brings, asks for and leaves. */
export type MovePlan = {
  /**
   * `move`: by the two servers; `admin`: who runs the old server must do it; `tool`: another site does it; `no`: they must be asked;
   * `unknown`: nobody has read whether they can be moved.
   */
  followers: 'move' | 'admin' | 'tool' | 'no' | 'unknown';
  /** The server that cannot take part in moving followers, or null. */
  stop: null | 'from' | 'to' | 'both';
  files: readonly PlannedFile[];
  left: readonly LeftBehind[];
  /** Whether a whole account can travel as an archive, which needs the same software on both sides. */
  ownArchive: Software['ownArchive'];
  /** Site that does the moving (https address), where `followers` is `tool`. */
  externalTool: string | null;
  order: 'importFirst' | 'moveFirst';
  /** Whether what is not exported before the move is lost with it. */
  exportMandatory: boolean;
  /** How the other account is typed: the old one into the new server's alias form, the new one into the old server's move form. */
  handles: { alias: HandleFormat; target: HandleFormat };
  /** In the order a reader should meet them. */
  cautions: readonly PlannedCaution[];
};

/** The plan for moving from one server to another. */
export function planMove(from: Software, to: Software): MovePlan {
  const files = filesThatTravel(from, to);
  const left = filesLeftBehind(from, to);
  const followers = followersMove(from, to);
  return {
    followers,
    stop: whoCannot(from, to),
    files,
    left,
    ownArchive: from.id === to.id ? from.ownArchive : null,
    externalTool: followers === 'tool' ? (from.externalTool ?? to.externalTool) : null,
    order: followers === 'move' && to.cautions.includes('importWindow2h') ? 'moveFirst' : 'importFirst',
    exportMandatory: followers === 'move' && from.cautions.includes('unfollowsAfter24h'),
    handles: { alias: to.handleFormat, target: from.handleFormat },
    cautions: cautionsFor(from, to, { move: followers !== 'no', files }),
  };
}

function whoCannot(from: Software, to: Software): MovePlan['stop'] {
  if (from.canMoveOut === false) return to.canMoveIn === false ? 'both' : 'from';
  return to.canMoveIn === false ? 'to' : null;
}

function followersMove(from: Software, to: Software): MovePlan['followers'] {
  if (whoCannot(from, to)) return 'no';
  if (from.canMoveOut === 'unknown' || to.canMoveIn === 'unknown') return 'unknown';
  if (from.canMoveOut === 'admin') return 'admin';
  return from.externalTool || to.externalTool ? 'tool' : 'move';
}
