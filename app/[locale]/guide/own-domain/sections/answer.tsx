import { SnippetBlock } from '@/components/guide/snippet-block';
import { copyButton } from '@/components/ui/copy-button';
import { webfingerUrl } from '@/lib/formats/webfinger/addresses';
import type { OwnDomain } from '@/lib/formats/webfinger/own-domain';
import { answerFile } from '@/lib/formats/webfinger/snippets/json-file';
import { useOwnDomainText } from '../text';

/** The file that answers: a copy of the server's own answer, or one made here. */
export function AnswerSection({ guide }: { guide: OwnDomain }) {
  const { say, names } = useOwnDomainText(guide);
  const { file, code } = answerFile(names);
  return (
    <>
      {guide.account ? (
        <>
          <p>{say('answer.own')}</p>
          <p className="own-domain-address">
            <code>{webfingerUrl(names.user, names.host)}</code> {copyButton}
          </p>
        </>
      ) : (
        <p>{say('answer.ownMissing')}</p>
      )}
      <p>{say('answer.made')}</p>
      <SnippetBlock
        snippet={{ file, code }}
        label={say('file', { file })}
        isOwn={Boolean(guide.account && guide.alias)}
      />
    </>
  );
}
