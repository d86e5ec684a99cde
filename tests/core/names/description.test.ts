import { describe, expect, it } from 'vitest';
import { joinMentions } from '../../../src/core/names/join-mentions.ts';
import { taggedText } from '../../support/bracket.ts';

function descriptionIn(marked: string): string | null | undefined {
  const { text, spans } = taggedText(marked);
  const { mentions, entities } = joinMentions(spans, { text, title: '' });
  const last = mentions.at(-1)?.entity;
  return entities.find(({ id }) => id === last)?.description;
}

describe('the description of an entity, as the text prints it', () => {
  it.each([
    ['Then [US|place] Secretary of State [Ann Cole|person] left.', 'US Secretary of State'],
    [
      'The [Coalition|organization]’s interim leader [Ann Cole|person] left.',
      'Coalition’s interim leader',
    ],
    ['The director of the local charity [Apex|organization] left.', 'local charity'],
    ['[HWU|organization] spokesman [Dan Parr|person] said so.', 'HWU spokesman'],
    ['On Friday President [Ann Cole|person] left.', 'President'],
    ['[Ann Cole|person], director of the port, left.', 'director of the port'],
    ['[Ann Cole|person], 34, a nurse at the clinic, left.', 'nurse at the clinic'],
    ['[Ann Cole|person], a lawyer who lives there, left.', 'lawyer'],
    ['They held the strategic town of [Lom|place].', 'strategic town'],
    ['They left [Lom|place], a village near the border.', 'village near the border'],
    ['They left [Lom|place], a town of 14,000 people, at dawn.', 'town of 14,000 people'],
    ['[Tarn|group] news agency [Itar|organization] said so.', 'Tarn news agency'],
  ])('%s', (marked, description) => {
    expect(descriptionIn(marked)).toBe(description);
  });

  it.each([
    'In the [Tarn|place] district of [Perro|place].',
    'The company’s [Apex|organization] left.',
    'An island of [Lom|place] sank.',
    'The [Apex|organization], the group sells fibers.',
    '[Apex|organization], the director of the company, left.',
    'Mr. [Ann Cole|person] left.',
    'The wife of [Ann Cole|person] left.',
    '[Ann Cole|person], the president said, left.',
    'In [Lom|place], the company said nothing.',
    '[Director|work] Didn’t Include [Ann Cole|person].',
    'He left. [Ann Cole|person]\n\nPresident of nothing.',
    'The president.\n\n[Ann Cole|person] left.',
    'The “captain” [Lom|group] left.',
  ])('none: %s', (marked) => {
    expect(descriptionIn(marked)).toBeNull();
  });
});
