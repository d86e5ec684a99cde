import english from '../../_locales/en/messages.json' with { type: 'json' };
import { speakBy } from '../../src/core/messages.ts';
import { lookUpIn } from './look-up-messages.ts';

// Views say the sentences that their reader would see.
speakBy(lookUpIn(english));
