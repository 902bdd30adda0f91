/** Fits the figures by which the search for facts decides whether a sentence answers: npm run calibrate. */
import { calibrate } from './calibrate/calibrate.ts';

process.stdout.write(await calibrate());
