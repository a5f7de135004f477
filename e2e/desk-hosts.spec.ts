import { test } from '@playwright/test';
import { takesFinished } from './desk/hosts/finished-tests.ts';
import { github } from './desk/hosts/github.ts';
import { signsInAndSaves } from './desk/hosts/host-tests.ts';
import { viewport } from './desk/page.ts';

test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport });

/* `npm run test:full desk` does more, and it at every host. */
signsInAndSaves('GitHub', github);
takesFinished('GitHub', github);
