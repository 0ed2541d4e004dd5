'use client';

import { useEffect, useState } from 'react';
import { checkServer, type ServerReport } from '@/lib/browser/checks/check-server';
import { type Finding, fill } from '@/lib/browser/checks/finding';
import { fittedAddress } from '@/lib/browser/checks/fit';
import { blockFindings, serverFindings, softwareName } from '@/lib/browser/checks/server-findings';
import { listed } from '@/lib/browser/checks/written';
import { knownSoftware } from '@/lib/facts/software/known';
import type { Side } from '@/lib/move/move';
import { AccountCheck } from './account-check';
import type { AnswersProps, CheckProps } from './check-props';
import { Findings } from './server-check-findings';

type Told = { side: Side; shown: string; report: ServerReport; findings: readonly Finding[] };

/** Asks every server once, and reads the answers for the reader. */
async function askAll({ ends }: CheckProps): Promise<readonly Told[]> {
  const askBrowser = (url: string, init: RequestInit) => fetch(url, init);
  const hosts = [...new Set(ends.map(({ host }) => host))];
  const reports = await Promise.all(hosts.map((host) => checkServer(host, knownSoftware, askBrowser)));
  return Promise.all(
    reports.map(async (report) => {
      // An account that gets a new name on its server comes to it as well.
      const end = ends.findLast(({ host }) => host === report.host) ?? ends[0];
      const side = end?.side ?? 'to';
      const other = reports.find((each) => each !== report);
      const blocks = other ? await blockFindings(report, other) : [];
      const findings = [...serverFindings(report, side, knownSoftware), ...blocks];
      return { side, shown: end?.shown ?? report.host, report, findings };
    }),
  );
}

/** What the servers answered, the way to a guide that fits, and the check of the two accounts. */
export function ServerCheckAnswers(props: AnswersProps) {
  const { ends, address, locale, texts, failed, run, onStatus } = props;
  const [told, setTold] = useState<readonly Told[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a press of the button asks again.
  useEffect(() => {
    let isCurrent = true;
    askAll(props).then(
      (answers) => {
        if (!isCurrent) return;
        setTold(answers);
        onStatus(texts.answered);
      },
      () => isCurrent && onStatus(failed),
    );
    return () => {
      isCurrent = false;
    };
  }, [run]);
  if (told.length === 0) return null;

  const isKnown = told.some(({ report }) => report.software?.choice);
  const fitted = fittedAddress(address, sidesOf(ends, told));
  const named = told.flatMap(({ report: { software } }) =>
    software?.choice ? [softwareName(software, knownSoftware)] : [],
  );
  const list = listed(new Set(named), locale);
  return (
    <>
      {told.map(({ report, shown, findings }) => (
        <section key={report.host}>
          {ends.length > 1 && (
            <h3>
              <bdi>{shown}</bdi>
            </h3>
          )}
          <Findings findings={findings} texts={texts} locale={locale} />
        </section>
      ))}
      {fitted !== null && (
        <p className="check-fit">
          <a href={fitted}>{texts.fit}</a>
          <span className="hint">{fill(texts.fitHint, { software: list })}</span>
        </p>
      )}
      {fitted === null && isKnown && <p className="check-fit">{texts.fits}</p>}
      {ends.length === 2 && <AccountCheck {...props} reports={told.map(({ report }) => report)} />}
    </>
  );
}

/** The reports by the ends they are for: one server can be both. */
function sidesOf(ends: CheckProps['ends'], told: readonly Told[]) {
  return ends.flatMap(({ side, host }) => {
    const found = told.find(({ report }) => report.host === host);
    return found ? [{ side, report: found.report }] : [];
  });
}
