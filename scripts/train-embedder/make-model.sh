#!/bin/sh
# Makes the model from prepared data, all steps in order. See README.md for what DATA must hold.
# usage: make-model.sh DATA WORK MODEL, as in: make-model.sh ../embedder-data /tmp/embedder ../../models/vi-hanh-chinh-256
set -e
DATA=$1 WORK=$2 MODEL=$3
HERE=$(dirname "$0")
mkdir -p "$WORK"
run() { script=$1; shift; python3 "$HERE/$script.py" "$@"; }
run prepare_pairs --news "$DATA/news_train.jsonl.gz" "$DATA/news_val.jsonl.gz" --pages "$DATA/pages" \
  --sentences "$DATA/official-sentences.txt" --held-pairs "$DATA/held-pairs.jsonl.gz" \
  --held-questions "$DATA"/held-questions/* --out "$WORK"
run train_vocabulary "$WORK/sentences.txt" "$WORK/vocabulary"
run tokenize_pairs "$WORK/pairs.tsv" "$WORK/vocabulary.model" "$WORK/pieces.npz"
run skipgram_start "$WORK/pieces.npz" "$WORK/vocabulary.model" "$WORK/start.npy"
run train "$WORK/pieces.npz" "$WORK/vocabulary.model" "$WORK/trained.npy" --start "$WORK/start.npy"
run blend_unmarked "$WORK/vocabulary.model" "$WORK/table.npy" "$WORK/trained.npy"
run export "$WORK/vocabulary.model" "$WORK/table.npy" "$MODEL"
