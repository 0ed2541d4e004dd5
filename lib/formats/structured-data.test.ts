import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breadcrumbList, faqPage, howTo, structuredDataText } from './structured-data';

describe('structuredDataText', () => {
  it('can neither end its element nor begin a comment, and says what it was given', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</script><script>alert(1)</script>', '<!--', ']]>', '\u2028'),
    );
    fc.assert(
      fc.property(text, text, (question, answer) => {
        const written = structuredDataText(faqPage([{ question, answer: [answer] }]));
        expect(written).not.toContain('<');
        expect(JSON.parse(written).mainEntity[0]).toMatchObject({
          name: question,
          acceptedAnswer: { text: answer },
        });
      }),
    );
  });
});

describe('structured data', () => {
  const pages = [
    { name: 'First', url: 'https://a.dk/1' },
    { name: 'Second', url: 'https://a.dk/2' },
  ];

  it('counts the pages of a way from one', () => {
    expect(breadcrumbList(pages)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'First', item: 'https://a.dk/1' },
        { '@type': 'ListItem', position: 2, name: 'Second', item: 'https://a.dk/2' },
      ],
    });
  });

  it('says how long a guide takes, and its steps in order', () => {
    const steps = pages.map((page) => ({ ...page, text: `How to ${page.name}` }));
    expect(howTo({ name: 'Move', description: 'How', minutes: 30 }, steps)).toMatchObject({
      '@type': 'HowTo',
      totalTime: 'PT30M',
      step: [
        { position: 1, name: 'First', text: 'How to First' },
        { position: 2, name: 'Second' },
      ],
    });
  });
});
