import { createContext, useContext } from 'react';

/** What an open page of the staff is told. */
export interface LiveNews {
  /** Another text when the work of one's agencies has changed. */
  work: string;
  /** The dossier that is looked at, its mark, and who else looks, in words. */
  id?: string;
  mark?: string;
  lookers?: string;
}

const News = createContext<Partial<LiveNews> | null>(null);

export const NewsProvider = News.Provider;

/** What was told of this dossier since the page was opened; null as long as nothing was, and where nobody listens. */
export function useDossierNews(id: string): Partial<LiveNews> | null {
  const news = useContext(News);
  return news?.id === id ? news : null;
}
