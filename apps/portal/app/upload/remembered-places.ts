interface Place {
  id: string;
  address: string;
}

const stored = 'mot-cua.uploads';

const all = (): Record<string, Place> => {
  try {
    return JSON.parse(sessionStorage.getItem(stored) ?? '{}') as Record<string, Place>;
  } catch {
    return {};
  }
};

const write = (places: Record<string, Place>): void => sessionStorage.setItem(stored, JSON.stringify(places));

/** What tells a file from others without reading it. */
const markOf = (about: string, { name, size, lastModified }: File): string =>
  [about, name, size, lastModified].join(' ');

/** Places of files that are under way, until this window is closed: a page that was loaded anew goes on there. */
export const rememberedPlaces = {
  of: (about: string, file: File): Place | undefined => all()[markOf(about, file)],
  keep: (about: string, file: File, place: Place): void => write({ ...all(), [markOf(about, file)]: place }),
  forget(about: string, file: File): void {
    const { [markOf(about, file)]: _, ...others } = all();
    write(others);
  },
};
