/** The address that stands for a picture beside the text (`./quay.jpg`) that only the browser has. */
export const unsaved = (name: string): string => `/__unsaved/${encodeURIComponent(name)}`;
