/** The question whether something like it was meant, after a sentence; nothing where nothing is like it. */
export const meant = (suggestion: string | undefined) => (suggestion ? ` 혹시 ${suggestion}인가요?` : '');
