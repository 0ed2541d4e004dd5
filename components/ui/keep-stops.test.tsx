import { NextIntlClientProvider } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { keepStops } from './keep-stops';
import { UiLabel } from './ui-label';

const label = <UiLabel key="label">Save</UiLabel>;
const kept = (inside: string) => `<span class="label-with-stop">${inside}</span>`;
const shown = '<kbd class="ui-label">Save</kbd>';

const markup = (sentence: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{}} timeZone="UTC">
      {keepStops(sentence)}
    </NextIntlClientProvider>,
  );

test.each<[string, ReactNode, string]>([
  ['a full stop', ['Press ', label, '. Then wait.'], `Press ${kept(`${shown}.`)} Then wait.`],
  ['a comma between labels', [label, ', ', label, '!'], `${kept(`${shown},`)} ${kept(`${shown}!`)}`],
  ['brackets', ['Press it (', label, ').'], `Press it ${kept(`(${shown}).`)}`],
  ['quotation marks', ['„', label, '“ and more'], `${kept(`„${shown}“`)} and more`],
])('a label keeps %s on its line', (_, sentence, expected) => {
  expect(markup(sentence)).toBe(expected);
});

test.each<[string, ReactNode, string]>([
  ['words', ['Press ', label, ' at the top'], `Press ${shown} at the top`],
  ['a word that begins at once', [label, 's'], `${shown}s`],
  ['another label', [label, label], shown + shown],
  ['nothing', label, shown],
])('a label before %s stays as it is', (_, sentence, expected) => {
  expect(markup(sentence)).toBe(expected);
});

test('what is in a tag is kept together, too', () => {
  const sentence = ['Go: ', <strong key="tag">{['press ', label, '.']}</strong>, ' Done'];
  expect(markup(sentence)).toBe(`Go: <strong>press ${kept(`${shown}.`)}</strong> Done`);
});

test('a sentence without a label is given back', () => {
  const sentence = ['One ', <Fragment key="two">two</Fragment>, '.'];
  expect(markup(sentence)).toBe('One two.');
  expect(keepStops('One.')).toBe('One.');
});
