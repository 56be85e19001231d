// Where the pictures of articles are kept, how their files are named, and how wide they are shown.

/** The folder, as it is named in problems. */
export const PICTURES = 'content/pictures/';

/** What to write where a file of the folder, or the way to one, has another form. */
export const HOW_TO_NAME = 'in lower-case letters, digits and single hyphens, ending in .png, .jpg, .webp or .avif';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpe?g|webp|avif)$/;

export const isInPictures = (file: string): boolean => file.startsWith(PICTURES);

/** Whether a file, "content/pictures/lantern.png", may be shown in an article. */
export const isPicture = (file: string): boolean => isInPictures(file) && NAME.test(file.slice(PICTURES.length));

/** Twice the width of the text, for screens that show two dots for one. */
const WIDEST = 1312;

/** The width in pixels at which a picture is published: its own, unless that is more than any screen shows. */
export const shownWidth = (picture: { width: number }): number => Math.min(picture.width, WIDEST);
