/** Shows a page in a theme, or as it is printed: rules for paper count on the screen, and the other way round. */
function showAs(page: Document, look: string): void {
  if (look !== 'print') {
    page.documentElement.dataset['theme'] = look;
    return;
  }
  const turn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule || rule.constructor.name === 'CSSMediaRule') {
        const { media } = rule as CSSMediaRule;
        if (media.mediaText === 'print') media.mediaText = 'all';
        else if (media.mediaText.startsWith('screen')) media.mediaText = 'not all';
      }
      if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of page.styleSheets) turn(sheet.cssRules);
}

for (const frame of document.querySelectorAll('iframe')) {
  const show = () => frame.contentDocument && showAs(frame.contentDocument, frame.dataset['look'] ?? '');
  frame.addEventListener('load', show);
  show();
}
