/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = '6d1d9fa8ef345f1d215bfc10c7055a1db55ed14e109d0350134dd2f7f1f6285b';
