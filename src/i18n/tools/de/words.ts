import { audienceWords } from './audience.ts';
import { brandWords } from './brand.ts';
import { commandWords } from './commands.ts';
import { distributionWords } from './distribution.ts';
import { doctorWords } from './doctor.ts';
import { helpWords } from './help.ts';
import { importWords } from './import.ts';
import { newReleaseWords } from './new-release.ts';
import { progressWords } from './progress.ts';
import { publishingWords } from './publishing.ts';
import { reviewWords } from './review.ts';
import { setupCheckWords } from './setup-check.ts';
import { setupLookWords } from './setup-look.ts';
import { setupWords } from './setup.ts';
import { updateWords } from './updating.ts';

/** What is said at a terminal, from all topics. */
export const toolWords = {
  audience: audienceWords,
  brand: brandWords,
  commands: commandWords,
  distribution: distributionWords,
  doctor: doctorWords,
  help: helpWords,
  import: importWords,
  newRelease: newReleaseWords,
  progress: progressWords,
  publishing: publishingWords,
  review: reviewWords,
  setup: setupWords,
  setupCheck: setupCheckWords,
  setupLook: setupLookWords,
  updating: updateWords,
};

export type ToolWords = typeof toolWords;
