// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkImport.h"
#include "importers/HtmlImporter.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    telaah::test::checkImport(&telaah::importers::readHtml, data, size);
    return 0;
}
