/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = 'd93243fc3c1b4f47de2d000d7a193c0f66ab73f2f2deca6a2276abc3d5506dfe';
