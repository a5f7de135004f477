import { instant } from '../../clock.ts';
import { wordsIn } from '../../i18n/words.ts';
import { boilerplateOn } from '../../model/boilerplate.ts';
import { tagOf } from '../../model/address/identity.ts';
import { hasOrganisationKit } from '../../model/life/kit.ts';
import { dayIn } from '../../model/text/dates.ts';
import { fileOf } from './files.ts';
import { entities } from '../store/entities.ts';
import type { SourceFile } from './kit.ts';
import { logoPaths } from '../pages/logos.ts';
import { newsroom } from '../store/newsroom.ts';
import { organisationRecord } from './record-names.ts';

/** The routes of the kits of all organisations that have logos or a self-portrait. */
export async function organisationKitPaths() {
  const { languages } = await newsroom();
  const { organisation, organisationIds } = await entities();
  return organisationIds
    .filter((id) => hasOrganisationKit(organisation(id, languages[0] ?? '')))
    .map((id) => ({ params: { organisation: id }, props: { id } }));
}

/** What goes into the kit of an organisation: its logos, and its self-portrait of today in every language. */
export async function organisationKitOf(id: string) {
  const { languages, text, timeZone, tagAuthority, licence } = await newsroom();
  const { organisation } = await entities();
  const legalNameIn = (language: string) => organisation(id, language).legalName;
  const { boilerplates } = organisation(id, languages[0] ?? '');
  const portrait = boilerplateOn(boilerplates, dayIn(timeZone, instant().getTime()));
  return {
    id,
    guid: tagOf(tagAuthority, `organisations/${id}`),
    validFrom: portrait?.validFrom,
    texts: await Promise.all(
      languages.map(async (language) => ({
        language,
        ...(await organisationRecord(id, language)),
        terms: wordsIn(language).terms(wordsIn(language).licence[licence], legalNameIn(language)),
        short: portrait && text(portrait.short, language),
        long: portrait?.long && text(portrait.long, language),
      })),
    ),
    files: await logoFilesOf(id),
  };
}

async function logoFilesOf(id: string): Promise<SourceFile[]> {
  return (await logoPaths())
    .filter(({ params }) => params.organisation === id)
    .map(({ props }) => ({
      name: props.name,
      digest: props.digest,
      read: async () => (await fileOf(props)).bytes,
    }));
}
export type OrganisationKitSource = Awaited<ReturnType<typeof organisationKitOf>>;
