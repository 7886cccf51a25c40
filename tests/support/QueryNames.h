// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Names.h"

namespace telaah::test {

/// Three facets; the themes keamanan (1) over keamanan-siber (2) over latihan-siber (3); the actors
/// korea-selatan (4, "ROK") and jepang (5); the forum arf (6); the coders Rina Sari (1) and Budi
/// (2); the documents "Diplomasi Jepang: Tiga Pilar" (1) and "Kerja Sama 2017" (2).
queries::Names queryNames();

} // namespace telaah::test
