/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = '8e8237bc9acbf2b4e36516ebd91e23397b16814472dd51605586f816d095c894';
