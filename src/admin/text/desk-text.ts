import { now } from '../../clock.ts';
