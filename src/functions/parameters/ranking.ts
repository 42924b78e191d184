/** How search results are paged. */
import { count } from './count.ts';

export const perPage = count(
  {
    default: 48,
    help: { en: 'Results on a page.', 'zh-CN': '每页结果数。', ja: '1 ページの件数。' },
  },
  { above: 0 },
);
