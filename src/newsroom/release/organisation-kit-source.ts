import { wordsIn } from '../../i18n/words.ts';
import { boilerplateAt } from '../../model/boilerplate.ts';
import { tagOf } from '../../model/address/identity.ts';
import { hasOrganisationKit } from '../../model/life/kit.ts';
import { dayIn } from '../../model/text/dates.ts';
import { fileOf } from './files.ts';
import type { SourceFile } from './kit-source.ts';
import { logoPaths } from './logos.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { termsAddress } from '../store/terms-link.ts';
import { organisationRecord } from './record-names.ts';

/** The routes of the kits of all organisations that have logos or a self-portrait. */
export function organisationKitPaths(newsroom: OpenNewsroom) {
  const { languages } = newsroom;
  const { organisation, organisationIds } = newsroom.entities;
  return organisationIds
    .filter((id) => hasOrganisationKit(organisation(id, languages[0] ?? '')))
    .map((id) => ({ params: { organisation: id }, props: { id } }));
}

/** The content of an organisation's kit: its logos, and its current self-portrait in every language. */
export function organisationKitOf(newsroom: OpenNewsroom, id: string) {
  const { languages, text, timeZone, begins, tagAuthority, licence } = newsroom;
  const { organisation } = newsroom.entities;
  const legalNameIn = (language: string) => organisation(id, language).legalName;
  const { boilerplates } = organisation(id, languages[0] ?? '');
  const portrait = boilerplateAt(boilerplates, newsroom.now.getTime(), begins);
  return {
    id,
    guid: tagOf(tagAuthority, `organisations/${id}`),
    validFrom: portrait && dayIn(timeZone, begins(portrait.validFrom)),
    texts: languages.map((language) => ({
      language,
      ...organisationRecord(newsroom, id, language),
      terms: wordsIn(language).terms(wordsIn(language).licence[licence], legalNameIn(language)),
      termsUrl: termsAddress(newsroom, licence, language),
      short: portrait && text(portrait.short, language),
      long: portrait?.long && text(portrait.long, language),
    })),
    files: logoFilesOf(newsroom, id),
  };
}

function logoFilesOf(newsroom: OpenNewsroom, id: string): SourceFile[] {
  return logoPaths(newsroom)
    .filter(({ params }) => params.organisation === id)
    .map(({ props }) => ({ name: props.name, digest: props.digest, read: () => fileOf(props) }));
}
export type OrganisationKitSource = ReturnType<typeof organisationKitOf>;
