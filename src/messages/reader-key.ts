/** Where the reading view's script leaves its control: `Symbol.for` of this on the global of our own scripts, which pages cannot see. */
export const READER_KEY = 'legible.reader';

/** The file, written by the build, that opens the view by that control: the background brings it in behind the script. */
export const OPEN_READER_FILE = 'open-reader.js';
