import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useServerName } from '@/components/server/server-name';
import { Callout, type CalloutKind } from '@/components/ui/callout';
import type { CautionId } from '@/lib/facts/software/cautions';
import type { PlannedCaution } from '@/lib/facts/software/planned-cautions';
import { softwareName, softwareTitle } from '@/lib/facts/software/title';
import { longDay } from '@/lib/i18n/day';
import { type CautionPlace, cautionsAt } from '@/lib/move/caution-places';
import type { End, Move } from '@/lib/move/move';

/** The kind of callout of each caution that is not `important`. */
const kindOf: Partial<Record<CautionId, CalloutKind>> = {
  irreversible: 'danger',
  onceOnly: 'danger',
  unfollowsAfter24h: 'danger',
  canResendMove: 'note',
  maxTenAliases: 'note',
  maxThreeAliases: 'note',
  staysUsableAfterMove: 'note',
  pagesUnverified: 'note',
  otherFrontEnd: 'note',
  supportEnding: 'note',
  ownWayBetweenServers: 'note',
  headerRowFails: 'note',
  followersOnlyNotified: 'note',
  notActivityPub: 'note',
};

/** The cautions for one place of the guide, one callout per kind, the most serious first. */
export function Cautions({
  move,
  place,
  kinds: wanted = ['danger', 'important', 'note'],
}: {
  move: Move;
  place: CautionPlace;
  kinds?: readonly CalloutKind[];
}) {
  const here = cautionsAt(place, move);
  const kinds = wanted.map((kind) => ({
    kind,
    cautions: here.filter(({ id }) => (kindOf[id] ?? 'important') === kind),
  }));
  return kinds
    .filter(({ cautions }) => cautions.length > 0)
    .map(({ kind, cautions }) => (
      <Callout kind={kind} key={kind}>
        {cautions.map((caution) => (
          <CautionText key={`${caution.id} ${caution.side}`} move={move} caution={caution} />
        ))}
      </Callout>
    ));
}

function CautionText({ move, caution: { id, side } }: { move: Move; caution: PlannedCaution }) {
  const end = side === 'from' ? move.from : move.to;
  return (
    <p>
      <CautionSentence id={id} end={end} />
    </p>
  );
}

/** The text of one caution about a server. `name` replaces the server's name. */
export function CautionSentence({ id, end, name }: { id: CautionId; end: End; name?: string }) {
  const t = useTranslations('Cautions');
  const locale = useLocale();
  const server = useServerName(end);
  const { software } = end;
  return t.rich(id, {
    server: name ?? server,
    software: softwareName(software, locale),
    version: softwareTitle(software, locale),
    days: software.cooldown?.days ?? 0,
    date: software.supportEnds ? longDay(software.supportEnds, locale) : '',
    b: (chunks: ReactNode) => <strong>{chunks}</strong>,
    host: (chunks: ReactNode) => <bdi>{chunks}</bdi>,
  } as never);
}
