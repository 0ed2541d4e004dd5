'use client';

import { useEffect, useState } from 'react';
import { serverGlyph } from '@/components/server/server-glyph';
import { checkServer, type ServerReport } from '@/lib/browser/checks/check-server';
import { type Finding, fill } from '@/lib/browser/checks/finding';
import { fittedAddress } from '@/lib/browser/checks/fit';
import { blockFindings, serverFindings, softwareName } from '@/lib/browser/checks/server-findings';
import { listed } from '@/lib/browser/checks/written';
import { knownSoftware } from '@/lib/facts/software/known';
import type { Side } from '@/lib/move/move';
import { AccountCheck } from './account-check';
import type { CheckProps, ResultsProps } from './check-props';
import { Findings } from './findings';

type Result = { side: Side; shown: string; report: ServerReport; findings: readonly Finding[] };

/** Asks each server once. Resolves to the findings per server. */
async function askAll({ ends }: CheckProps): Promise<readonly Result[]> {
  const askBrowser = (url: string, init: RequestInit) => fetch(url, init);
  const hosts = [...new Set(ends.map(({ host }) => host))];
  const reports = await Promise.all(hosts.map((host) => checkServer(host, knownSoftware, askBrowser)));
  return Promise.all(
    reports.map(async (report) => {
      // Where old and new server are the same, its findings are those for a new server.
      const end = ends.findLast(({ host }) => host === report.host) ?? ends[0];
      const side = end?.side ?? 'to';
      const other = reports.find((each) => each !== report);
      const blocks = other ? await blockFindings(report, other) : [];
      const findings = [...serverFindings(report, side, knownSoftware), ...blocks];
      return { side, shown: end?.shown ?? report.host, report, findings };
    }),
  );
}

/** The findings per server, a link to the guide for the software found, and the check of the two accounts. */
export function CheckResults(props: ResultsProps) {
  const { ends, address, locale, texts, failed, run, onStatus } = props;
  const [results, setResults] = useState<readonly Result[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a click on the button asks again.
  useEffect(() => {
    let isCurrent = true;
    askAll(props).then(
      (answers) => {
        if (!isCurrent) return;
        setResults(answers);
        onStatus(texts.answered);
      },
      () => isCurrent && onStatus(failed),
    );
    return () => {
      isCurrent = false;
    };
  }, [run]);
  if (results.length === 0) return null;

  const isKnown = results.some(({ report }) => report.software !== null);
  const fitted = fittedAddress(address, reportsBySide(ends, results));
  // The guide has no words of software that it does not know.
  const named = results.flatMap(({ report: { software } }) =>
    software?.choice ? [softwareName(software, knownSoftware)] : [],
  );
  const fitHint =
    named.length > 0 ? fill(texts.fitHint, { software: listed(new Set(named), locale) }) : texts.fitUnknown;
  return (
    <>
      {results.map(({ side, report, shown, findings }) => (
        <section key={report.host}>
          {ends.length > 1 && (
            <h3 className={`server-${side}`}>
              {serverGlyph[side]} <bdi>{shown}</bdi>
            </h3>
          )}
          <Findings findings={findings} texts={texts} locale={locale} />
        </section>
      ))}
      {fitted !== null && (
        <p className="check-fit">
          <a href={fitted}>{texts.fit}</a>
          <span className="hint">{fitHint}</span>
        </p>
      )}
      {fitted === null && isKnown && <p className="check-fit">{texts.fits}</p>}
      {ends.length === 2 && <AccountCheck {...props} reports={results.map(({ report }) => report)} />}
    </>
  );
}

/** The report for each end of the move; one server can be both. */
function reportsBySide(ends: CheckProps['ends'], results: readonly Result[]) {
  return ends.flatMap(({ side, host }) => {
    const found = results.find(({ report }) => report.host === host);
    return found ? [{ side, report: found.report }] : [];
  });
}
