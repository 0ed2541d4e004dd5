import type { Answer, ShownHit } from '@/lib/search/answer';

/** What a search found, best first, each with the sentence that says why. */
export function SearchResults({ answer: { summary, didYouMean, hits, ask } }: { answer: Answer }) {
  return (
    <>
      <h2 id="results-title">{summary}</h2>
      {didYouMean && (
        <p>
          {didYouMean.label} <a href={didYouMean.href}>{didYouMean.text}</a>?
        </p>
      )}
      <ol className="search-hits">
        {hits.map((hit) => (
          <Hit key={hit.href} hit={hit} />
        ))}
      </ol>
      {ask && <p>{ask}</p>}
    </>
  );
}

function Hit({ hit: { href, title, where, excerpt } }: { hit: ShownHit }) {
  return (
    <li>
      <a href={href}>{title}</a> <span className="hint">{where}</span>
      {excerpt.length > 0 && (
        <p>
          {excerpt.map(({ text, isMatch, lang }, place) => {
            const key = `${place} ${text}`;
            if (!isMatch) return <span key={key}>{text}</span>;
            return (
              <mark key={key} {...(lang && { lang })}>
                {text}
              </mark>
            );
          })}
        </p>
      )}
    </li>
  );
}
