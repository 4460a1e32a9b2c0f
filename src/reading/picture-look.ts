/** How pictures look in dark modes: as they are, dimmed, or on a white card, which drawings with a clear ground need. */
export const PICTURE_LOOKS = ['plain', 'dim', 'card'] as const;

export type PictureLook = (typeof PICTURE_LOOKS)[number];
