/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = '8995394b6eb392ccf76212e6f397a9d4831cb581143ee7144acf81061f2ee3a5';
