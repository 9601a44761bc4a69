#!/bin/sh
# Takes out of an environment that only answers what nothing in it reads: slim.sh SITE_PACKAGES
# Measured 2026-11-25 with Python 3.13 on Debian 13: 505 MB before, 449 MB after.
set -eu
cd "$1"
find . -type d -name tests -prune -exec rm -rf {} +
find . -type f \( -name '*.pyi' -o -name '*.h' -o -name '*.hpp' -o -name '*.c' -o -name '*.pxd' -o -name '*.pyx' \) -delete
# Tools for making graphs, and the downloader of a model hub; answering opens finished graphs.
rm -rf onnxruntime/transformers onnxruntime/tools onnxruntime/quantization onnxruntime/datasets onnxruntime/backend hf_xet numpy/f2py \
    matplotlib/mpl-data/sample_data
# Names of months, lists and languages in the 24 official languages of the EU; the file `root` is the base of all.
official='root|bg|cs|da|de|el|en|es|et|fi|fr|ga|hr|hu|it|lt|lv|mt|nl|pl|pt|ro|sk|sl|sv'
find babel/locale-data -name '*.dat' | grep -vE "/($official)(_[^/]*)?\.dat$" | xargs rm
