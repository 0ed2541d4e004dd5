import { SnippetBlock } from '@/components/guide/snippet-block';
import type { OwnDomain } from '@/lib/formats/webfinger/own-domain';
import type { Snippet } from '@/lib/formats/webfinger/snippets/snippet';
import { type TargetId, targets, targetsOf, type Way } from '@/lib/formats/webfinger/targets';
import { useOwnDomainText } from '../text';

/** Every kind of web server and host with what to put there, by the two ways of answering. */
export function ChooseSection({ guide }: { guide: OwnDomain }) {
  const { t, say } = useOwnDomainText(guide);
  return (
    <>
      <p>{say('choose.text')}</p>
      {(['forward', 'file'] as const).map((way) => (
        <div key={way} className="own-domain-way">
          <h3 id={way}>{t(`choose.${way}Title`)}</h3>
          <p>{say(`choose.${way}`)}</p>
          {targetsOf(way).map((id) => (
            <TargetDetails key={id} id={id} way={way} guide={guide} />
          ))}
        </div>
      ))}
    </>
  );
}

function TargetDetails({ id, way, guide }: { id: TargetId; way: Way; guide: OwnDomain }) {
  const { say, names } = useOwnDomainText(guide);
  const snippets: Snippet[] = targets[id].write(names);
  const [answer, ...headers] = snippets;
  const blocks = way === 'file' ? headers : snippets;
  return (
    <details className="target" id={id}>
      <summary>{targets[id].name}</summary>
      <p>{say(`targets.${id}`)}</p>
      {way === 'file' && answer && <p>{say('answerFile', { file: answer.file })}</p>}
      {blocks.map((snippet) => (
        <SnippetBlock
          key={snippet.file}
          snippet={snippet}
          isOwn={Boolean(guide.account && guide.alias)}
          label={
            snippet.isPlace ? say('place', { place: snippet.file }) : say('file', { file: snippet.file })
          }
        />
      ))}
    </details>
  );
}
