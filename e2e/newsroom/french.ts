import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, parseDocument } from 'yaml';

const texts = fileURLToPath(new URL('french/releases', import.meta.url));

/** Words of the fictional newsroom in French, by file and by the path of the text in all languages. */
const words: readonly (readonly [file: string, path: readonly string[], text: string])[] = [
  ['newsroom.yaml', ['name'], 'Presse de l’association portuaire Nordlicht'],
  [
    'newsroom.yaml',
    ['description'],
    'Les nouvelles de Lichterhaven, ville portuaire imaginaire : économie du port, éolien, recherche, formation et protection du littoral.',
  ],
  ['newsroom.yaml', ['dateline'], 'Lichterhaven'],
  ['topics/coast-and-city.yaml', ['name'], 'Littoral et ville'],
  [
    'topics/coast-and-city.yaml',
    ['intro'],
    'Digues, ferrys, places au bord de l’eau : ce qui relie le port à la ville.',
  ],
  ['topics/education.yaml', ['name'], 'Formation et école'],
  ['topics/energy.yaml', ['name'], 'Énergie'],
  ['topics/energy.yaml', ['intro'], 'Vent, courant de quai et hydrogène pour les navires et la ville.'],
  ['topics/international.yaml', ['name'], 'International'],
  [
    'topics/international.yaml',
    ['intro'],
    'Ports partenaires, visites et voyages : Lichterhaven et le monde.',
  ],
  ['topics/port-economy.yaml', ['name'], 'Économie du port'],
  [
    'topics/port-economy.yaml',
    ['intro'],
    'Fret, compagnies maritimes et chantiers navals : ce qui fait vivre le port.',
  ],
  ['topics/research.yaml', ['name'], 'Recherche'],
  ['topics/research.yaml', ['intro'], 'Essais en bassin, mesures à quai et résultats utiles à tous.'],
  ['topics/technology.yaml', ['name'], 'Technologie'],
  ['topics/technology.yaml', ['intro'], 'Puces, capteurs et programmes qui veillent sur le port.'],
  ['people/lina-leuchtfeuer.yaml', ['role'], 'Porte-parole'],
  ['people/merle-moewenstein.yaml', ['role'], 'Présidente'],
  ['people/piet-poller.yaml', ['role'], 'Directeur d’exploitation'],
  ['organisations/hafenverbund-nordlicht.yaml', ['name'], 'Association portuaire Nordlicht'],
  [
    'organisations/hafenverbund-nordlicht.yaml',
    ['description'],
    'Association des entreprises du port de Lichterhaven, ville imaginaire.',
  ],
];

/** Adds French to a written fictional newsroom: a fourth language, with fewer texts than the others. */
export async function writeFrench(folder: string): Promise<void> {
  await cp(texts, join(folder, 'releases'), { recursive: true });
  for (const [file, path, text] of words) {
    const at = join(folder, file);
    const document = parseDocument(await readFile(at, 'utf8'));
    const all = document.getIn(path);
    if (!isMap(all)) throw new Error(`${file} has no ${path.join('.')} in several languages.`);
    all.set('fr', text);
    await writeFile(at, document.toString({ lineWidth: 0 }));
  }
  const at = join(folder, 'newsroom.yaml');
  const settings = parseDocument(await readFile(at, 'utf8'));
  settings.addIn(['languages'], settings.createNode('fr'));
  await writeFile(at, settings.toString({ lineWidth: 0 }));
}
