/** What a first deploy needs of the content. */
export type Need = 'content' | 'address' | 'imprint' | 'privacy' | 'contact' | 'postal' | 'repository';

/** What `npm run setup -- --check` says: what is missing, and what to do. `file` and `folder` are paths. */
export type SetupCheckWords = {
  needs: Record<Need, string>;
  demo: string;
  faults: (count: number) => string;
  nowhere: (host: string) => string;
  noPage: (file: string) => string;
  placeholder: (files: string) => string;
  noContact: (file: string) => string;
  noPostal: (file: string) => string;
  noRepository: string;
  ready: string;
  sum: (count: number) => string;
};
