import type { Page } from '@playwright/test';

/**
 * What the last `<style>` of a page restyles that stands before it, or around it, one line each: a reader whom the rest reaches late
 * would see it jump. A page with other than two of them is such a line too.
 */
export function restyledLater(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheets = [...document.querySelectorAll('style')];
    const later = sheets[1];
    if (!later?.sheet || sheets.length > 2) return [`${sheets.length} style elements`];
    const shown = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING &&
        element.getClientRects().length > 0,
    );
    const found: string[] = [];
    const read = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
        if (rule instanceof CSSStyleRule) {
          const selector = rule.selectorText.replace(
            /::?(?:before|after|marker|details-content|hover|focus[a-z-]*)/g,
            '',
          );
          for (const element of shown) {
            if (element.matches(selector))
              found.push(`${rule.selectorText} on ${element.tagName} ${element.className}`);
          }
        }
        if ('cssRules' in rule) read(rule.cssRules as CSSRuleList);
      }
    };
    read(later.sheet.cssRules);
    return found;
  });
}
