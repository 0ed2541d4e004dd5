/** Data about a page for machines, in the words of schema.org. */
export type StructuredData = { '@type': string } & Record<string, unknown>;

/** A page's name and its whole address. */
export type NamedPage = { name: string; url: string };

/** The way from the front page to a page. */
export function breadcrumbList(trail: readonly NamedPage[]): StructuredData {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** A guide that is followed step by step; `minutes` is about how long it takes. A step's text says in a few words what is done in it. */
export function howTo(
  guide: { name: string; description: string; minutes: number },
  steps: readonly (NamedPage & { text?: string })[],
): StructuredData {
  return {
    '@type': 'HowTo',
    name: guide.name,
    description: guide.description,
    totalTime: `PT${guide.minutes}M`,
    step: steps.map(({ name, url, text }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name,
      url,
      ...(text !== undefined && { text }),
    })),
  };
}

/** Questions with their answers, one text per paragraph. */
export function faqPage(
  questions: readonly { question: string; answer: readonly string[] }[],
): StructuredData {
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer.join('\n\n') },
    })),
  };
}

/** The data as the content of a `script` element: no text in it can end the element or begin a comment. */
export function structuredDataText(data: StructuredData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
