import type { Story } from '../story.ts';
import { apprenticeship } from './apprenticeship.ts';
import { chipFactory } from './chip-factory.ts';
import { containerTerminal } from './container-terminal.ts';
import { dyke } from './dyke.ts';
import { ferry } from './ferry.ts';
import { freightRailway } from './freight-railway.ts';
import { museum } from './museum.ts';
import { schoolDays } from './school-days.ts';
import { shipyardResearch } from './shipyard-research.ts';
import { shorePower } from './shore-power.ts';
import { tramLine } from './tram-line.ts';
import { windEnergy } from './wind-energy.ts';

export const stories: readonly Story[] = [
  containerTerminal,
  freightRailway,
  chipFactory,
  windEnergy,
  shorePower,
  shipyardResearch,
  apprenticeship,
  schoolDays,
  dyke,
  ferry,
  museum,
  tramLine,
];
