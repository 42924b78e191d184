/** All views, in the order of their sheets. */
import type { View } from './view.ts';

export const VIEWS: readonly View[] = [];
