/** Fields to say which marketplace each unknown place name of a report is. */
import type { PlaceAnswer, UnknownPlaces } from '../../src/apps-script/server/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import { type Child, h, labelled } from '../dom/elements.ts';
import { marketplaceChoices } from '../import/marketplaces.ts';
import { speaker } from '../words/say.ts';

const NAME = 'place-';
/** The choice to leave out the rows with that name. */
const LEAVE_OUT = 'none';

/** One list per name: the marketplaces, or leaving its rows out. */
export function placeFields({ places }: UnknownPlaces, id: string, language: Language): Child {
  const say = speaker(language);
  return places.map(({ name, rows }, index) => {
    const own = `${NAME}${index}-${id}`;
    const list = h(
      'select',
      { id: own, name: NAME + index, class: 'keep' },
      h('option', { value: '' }, say('sidebar.chooseMarketplace')),
      h('option', { value: LEAVE_OUT }, say('sidebar.leaveRowsOut')),
      marketplaceChoices(language).map(({ code, name }) => h('option', { value: code }, name)),
    );
    return labelled(own, say('sidebar.placeRows', { name, count: rows }), list);
  });
}

/** What was chosen in a form that has these fields. */
export function placesIn(data: FormData, { places }: UnknownPlaces): PlaceAnswer[] {
  return places.flatMap(({ name }, index) => {
    const choice = data.get(NAME + index);
    if (typeof choice !== 'string' || choice === '') return [];
    return [{ name, marketplace: choice === LEAVE_OUT ? '' : choice }];
  });
}
