/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = 'ff7299036f69ffe1a01cffc0f34a47db2aad91ea02cc4ff314d259845dbe8732';
