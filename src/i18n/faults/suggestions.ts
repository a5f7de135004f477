/** The question whether something like it was meant, after a sentence; nothing where nothing is like it. */
export const meantIn = {
  de: (suggestion: string | undefined) => (suggestion ? ` Meinten Sie ${suggestion}?` : ''),
  en: (suggestion: string | undefined) => (suggestion ? ` Did you mean ${suggestion}?` : ''),
  ko: (suggestion: string | undefined) => (suggestion ? ` 혹시 ${suggestion}인가요?` : ''),
};
