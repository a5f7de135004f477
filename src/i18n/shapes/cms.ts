/** What the CMS says in English only, by its keys. The faults of its configuration, which no editor sees, are left out. */
export type CmsWords = { readonly [key: string]: string | CmsWords };
