// Written by scripts/embed-assets; do not edit.
#include "cassets.h"

// #embed is of C23; the pragma keeps the build quiet under an earlier default.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Each array ends in a zero that is not counted, so that an empty file is an array too.
static const unsigned char asset_0[] = {
#embed "../../Resources/changes.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_1[] = {
#embed "../../Resources/collections/cases.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_2[] = {
#embed "../../Resources/collections/challenges.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_3[] = {
#embed "../../Resources/collections/court-acceptances.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_4[] = {
#embed "../../Resources/collections/courts.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_5[] = {
#embed "../../Resources/collections/decisions.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_6[] = {
#embed "../../Resources/collections/directions.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_7[] = {
#embed "../../Resources/collections/evidence.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_8[] = {
#embed "../../Resources/collections/legislation.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_9[] = {
#embed "../../Resources/collections/mechanisms.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_10[] = {
#embed "../../Resources/collections/obligations.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_11[] = {
#embed "../../Resources/collections/organizations.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_12[] = {
#embed "../../Resources/collections/practices.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_13[] = {
#embed "../../Resources/collections/tools.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_14[] = {
#embed "../../Resources/frameworks/cat.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_15[] = {
#embed "../../Resources/frameworks/cat.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_16[] = {
#embed "../../Resources/frameworks/cedaw.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_17[] = {
#embed "../../Resources/frameworks/cedaw.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_18[] = {
#embed "../../Resources/frameworks/cped.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_19[] = {
#embed "../../Resources/frameworks/cped.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_20[] = {
#embed "../../Resources/frameworks/crc.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_21[] = {
#embed "../../Resources/frameworks/crc.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_22[] = {
#embed "../../Resources/frameworks/hague-adoption-1993.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_23[] = {
#embed "../../Resources/frameworks/hague-adoption-1993.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_24[] = {
#embed "../../Resources/frameworks/iccpr.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_25[] = {
#embed "../../Resources/frameworks/iccpr.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_26[] = {
#embed "../../Resources/frameworks/icescr.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_27[] = {
#embed "../../Resources/frameworks/icescr.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_28[] = {
#embed "../../Resources/frameworks/icmw.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_29[] = {
#embed "../../Resources/frameworks/icmw.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_30[] = {
#embed "../../Resources/frameworks/ilo-c029.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_31[] = {
#embed "../../Resources/frameworks/ilo-c029.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_32[] = {
#embed "../../Resources/frameworks/ilo-c081.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_33[] = {
#embed "../../Resources/frameworks/ilo-c081.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_34[] = {
#embed "../../Resources/frameworks/ilo-c087.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_35[] = {
#embed "../../Resources/frameworks/ilo-c087.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_36[] = {
#embed "../../Resources/frameworks/ilo-c097.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_37[] = {
#embed "../../Resources/frameworks/ilo-c097.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_38[] = {
#embed "../../Resources/frameworks/ilo-c098.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_39[] = {
#embed "../../Resources/frameworks/ilo-c098.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_40[] = {
#embed "../../Resources/frameworks/ilo-c100.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_41[] = {
#embed "../../Resources/frameworks/ilo-c100.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_42[] = {
#embed "../../Resources/frameworks/ilo-c105.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_43[] = {
#embed "../../Resources/frameworks/ilo-c105.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_44[] = {
#embed "../../Resources/frameworks/ilo-c111.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_45[] = {
#embed "../../Resources/frameworks/ilo-c111.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_46[] = {
#embed "../../Resources/frameworks/ilo-c138.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_47[] = {
#embed "../../Resources/frameworks/ilo-c138.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_48[] = {
#embed "../../Resources/frameworks/ilo-c143.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_49[] = {
#embed "../../Resources/frameworks/ilo-c143.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_50[] = {
#embed "../../Resources/frameworks/ilo-c155.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_51[] = {
#embed "../../Resources/frameworks/ilo-c155.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_52[] = {
#embed "../../Resources/frameworks/ilo-c181.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_53[] = {
#embed "../../Resources/frameworks/ilo-c181.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_54[] = {
#embed "../../Resources/frameworks/ilo-c182.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_55[] = {
#embed "../../Resources/frameworks/ilo-c182.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_56[] = {
#embed "../../Resources/frameworks/ilo-c187.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_57[] = {
#embed "../../Resources/frameworks/ilo-c187.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_58[] = {
#embed "../../Resources/frameworks/ilo-c189.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_59[] = {
#embed "../../Resources/frameworks/ilo-c189.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_60[] = {
#embed "../../Resources/frameworks/ilo-c190.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_61[] = {
#embed "../../Resources/frameworks/ilo-c190.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_62[] = {
#embed "../../Resources/frameworks/ilo-p029.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_63[] = {
#embed "../../Resources/frameworks/ilo-p029.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_64[] = {
#embed "../../Resources/frameworks/ilo-r035.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_65[] = {
#embed "../../Resources/frameworks/ilo-r190.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_66[] = {
#embed "../../Resources/frameworks/ilo-r201.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_67[] = {
#embed "../../Resources/frameworks/ilo-r203.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_68[] = {
#embed "../../Resources/frameworks/op-cedaw.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_69[] = {
#embed "../../Resources/frameworks/op-cedaw.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_70[] = {
#embed "../../Resources/frameworks/op-crc-ac.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_71[] = {
#embed "../../Resources/frameworks/op-crc-ac.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_72[] = {
#embed "../../Resources/frameworks/op-crc-sc.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_73[] = {
#embed "../../Resources/frameworks/op-crc-sc.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_74[] = {
#embed "../../Resources/frameworks/palermo-protocol.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_75[] = {
#embed "../../Resources/frameworks/palermo-protocol.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_76[] = {
#embed "../../Resources/frameworks/refugee-convention-1951.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_77[] = {
#embed "../../Resources/frameworks/refugee-convention-1951.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_78[] = {
#embed "../../Resources/frameworks/refugee-protocol-1967.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_79[] = {
#embed "../../Resources/frameworks/refugee-protocol-1967.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_80[] = {
#embed "../../Resources/frameworks/rome-statute.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_81[] = {
#embed "../../Resources/frameworks/rome-statute.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_82[] = {
#embed "../../Resources/frameworks/slavery-convention-1926-amended.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_83[] = {
#embed "../../Resources/frameworks/slavery-convention-1926-amended.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_84[] = {
#embed "../../Resources/frameworks/slavery-convention-1926.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_85[] = {
#embed "../../Resources/frameworks/slavery-convention-1926.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_86[] = {
#embed "../../Resources/frameworks/slavery-protocol-1953.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_87[] = {
#embed "../../Resources/frameworks/slavery-protocol-1953.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_88[] = {
#embed "../../Resources/frameworks/smuggling-protocol.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_89[] = {
#embed "../../Resources/frameworks/smuggling-protocol.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_90[] = {
#embed "../../Resources/frameworks/supplementary-slavery-convention-1956.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_91[] = {
#embed "../../Resources/frameworks/supplementary-slavery-convention-1956.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_92[] = {
#embed "../../Resources/frameworks/suppression-of-traffic-1949-final-protocol.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_93[] = {
#embed "../../Resources/frameworks/suppression-of-traffic-1949-final-protocol.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_94[] = {
#embed "../../Resources/frameworks/suppression-of-traffic-1949.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_95[] = {
#embed "../../Resources/frameworks/suppression-of-traffic-1949.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_96[] = {
#embed "../../Resources/frameworks/traffic-protocol-1947.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_97[] = {
#embed "../../Resources/frameworks/traffic-protocol-1947.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_98[] = {
#embed "../../Resources/frameworks/traffic-women-children-1921-amended.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_99[] = {
#embed "../../Resources/frameworks/traffic-women-children-1921-amended.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_100[] = {
#embed "../../Resources/frameworks/traffic-women-children-1921.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_101[] = {
#embed "../../Resources/frameworks/traffic-women-children-1921.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_102[] = {
#embed "../../Resources/frameworks/traffic-women-full-age-1933-amended.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_103[] = {
#embed "../../Resources/frameworks/traffic-women-full-age-1933-amended.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_104[] = {
#embed "../../Resources/frameworks/traffic-women-full-age-1933.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_105[] = {
#embed "../../Resources/frameworks/traffic-women-full-age-1933.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_106[] = {
#embed "../../Resources/frameworks/uncac.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_107[] = {
#embed "../../Resources/frameworks/uncac.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_108[] = {
#embed "../../Resources/frameworks/untoc.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_109[] = {
#embed "../../Resources/frameworks/untoc.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_110[] = {
#embed "../../Resources/frameworks/white-slave-agreement-1904-amended.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_111[] = {
#embed "../../Resources/frameworks/white-slave-agreement-1904-amended.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_112[] = {
#embed "../../Resources/frameworks/white-slave-agreement-1904.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_113[] = {
#embed "../../Resources/frameworks/white-slave-agreement-1904.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_114[] = {
#embed "../../Resources/frameworks/white-slave-convention-1910-amended.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_115[] = {
#embed "../../Resources/frameworks/white-slave-convention-1910-amended.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_116[] = {
#embed "../../Resources/frameworks/white-slave-convention-1910.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_117[] = {
#embed "../../Resources/frameworks/white-slave-convention-1910.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_118[] = {
#embed "../../Resources/frameworks/white-slave-protocol-1949.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_119[] = {
#embed "../../Resources/frameworks/white-slave-protocol-1949.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_120[] = {
#embed "../../Resources/groups.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_121[] = {
#embed "../../Resources/library.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_122[] = {
#embed "../../Resources/memberships.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_123[] = {
#embed "../../Resources/names.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_124[] = {
#embed "../../Resources/pages/docs.html" suffix(, 0) if_empty(0)
};
static const unsigned char asset_125[] = {
#embed "../../Resources/pages/docs.js" suffix(, 0) if_empty(0)
};
static const unsigned char asset_126[] = {
#embed "../../Resources/pages/guide.txt" suffix(, 0) if_empty(0)
};
static const unsigned char asset_127[] = {
#embed "../../Resources/pages/index.html" suffix(, 0) if_empty(0)
};
static const unsigned char asset_128[] = {
#embed "../../Resources/pages/style.css" suffix(, 0) if_empty(0)
};
static const unsigned char asset_129[] = {
#embed "../../Resources/participants.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_130[] = {
#embed "../../Resources/regional-agreements/african-charter.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_131[] = {
#embed "../../Resources/regional-agreements/african-charter.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_132[] = {
#embed "../../Resources/regional-agreements/african-childrens-charter.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_133[] = {
#embed "../../Resources/regional-agreements/african-childrens-charter.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_134[] = {
#embed "../../Resources/regional-agreements/arab-charter-2004.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_135[] = {
#embed "../../Resources/regional-agreements/arab-charter-2004.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_136[] = {
#embed "../../Resources/regional-agreements/asean-actip.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_137[] = {
#embed "../../Resources/regional-agreements/asean-actip.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_138[] = {
#embed "../../Resources/regional-agreements/asean-mlat-2004.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_139[] = {
#embed "../../Resources/regional-agreements/asean-mlat-2004.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_140[] = {
#embed "../../Resources/regional-agreements/caricom-arrest-warrant-2017.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_141[] = {
#embed "../../Resources/regional-agreements/caricom-arrest-warrant-2017.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_142[] = {
#embed "../../Resources/regional-agreements/caricom-maritime-airspace-2008.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_143[] = {
#embed "../../Resources/regional-agreements/caricom-maritime-airspace-2008.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_144[] = {
#embed "../../Resources/regional-agreements/caricom-mla-2005.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_145[] = {
#embed "../../Resources/regional-agreements/caricom-mla-2005.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_146[] = {
#embed "../../Resources/regional-agreements/cets-197.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_147[] = {
#embed "../../Resources/regional-agreements/cets-197.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_148[] = {
#embed "../../Resources/regional-agreements/cets-201.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_149[] = {
#embed "../../Resources/regional-agreements/cets-201.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_150[] = {
#embed "../../Resources/regional-agreements/cets-210.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_151[] = {
#embed "../../Resources/regional-agreements/cets-210.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_152[] = {
#embed "../../Resources/regional-agreements/cets-216.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_153[] = {
#embed "../../Resources/regional-agreements/cets-216.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_154[] = {
#embed "../../Resources/regional-agreements/cis-trafficking-2005.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_155[] = {
#embed "../../Resources/regional-agreements/cis-trafficking-2005.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_156[] = {
#embed "../../Resources/regional-agreements/ecowas-initial-plan-2001.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_157[] = {
#embed "../../Resources/regional-agreements/ets-005.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_158[] = {
#embed "../../Resources/regional-agreements/ets-005.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_159[] = {
#embed "../../Resources/regional-agreements/eu-2004-81.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_160[] = {
#embed "../../Resources/regional-agreements/eu-2004-81.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_161[] = {
#embed "../../Resources/regional-agreements/eu-2011-36.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_162[] = {
#embed "../../Resources/regional-agreements/eu-2011-36.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_163[] = {
#embed "../../Resources/regional-agreements/eu-2012-29.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_164[] = {
#embed "../../Resources/regional-agreements/eu-2012-29.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_165[] = {
#embed "../../Resources/regional-agreements/eu-2024-1712.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_166[] = {
#embed "../../Resources/regional-agreements/eu-2024-1712.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_167[] = {
#embed "../../Resources/regional-agreements/malabo-convention.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_168[] = {
#embed "../../Resources/regional-agreements/malabo-convention.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_169[] = {
#embed "../../Resources/regional-agreements/maputo-protocol.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_170[] = {
#embed "../../Resources/regional-agreements/maputo-protocol.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_171[] = {
#embed "../../Resources/regional-agreements/oas-a-55.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_172[] = {
#embed "../../Resources/regional-agreements/oas-a-55.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_173[] = {
#embed "../../Resources/regional-agreements/oas-a-61.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_174[] = {
#embed "../../Resources/regional-agreements/oas-a-61.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_175[] = {
#embed "../../Resources/regional-agreements/oas-b-32.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_176[] = {
#embed "../../Resources/regional-agreements/oas-b-32.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_177[] = {
#embed "../../Resources/regional-agreements/oas-b-57.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_178[] = {
#embed "../../Resources/regional-agreements/oas-b-57.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_179[] = {
#embed "../../Resources/regional-agreements/saarc-trafficking-2002.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_180[] = {
#embed "../../Resources/regional-agreements/saarc-trafficking-2002.json" suffix(, 0) if_empty(0)
};
static const unsigned char asset_181[] = {
#embed "../../Resources/sources.csv" suffix(, 0) if_empty(0)
};
static const unsigned char asset_182[] = {
#embed "../../Resources/vocabulary.csv" suffix(, 0) if_empty(0)
};

const depositary_asset depositary_assets[] = {
    {"changes.csv", asset_0, sizeof asset_0 - 1},
    {"collections/cases.csv", asset_1, sizeof asset_1 - 1},
    {"collections/challenges.csv", asset_2, sizeof asset_2 - 1},
    {"collections/court-acceptances.csv", asset_3, sizeof asset_3 - 1},
    {"collections/courts.csv", asset_4, sizeof asset_4 - 1},
    {"collections/decisions.csv", asset_5, sizeof asset_5 - 1},
    {"collections/directions.csv", asset_6, sizeof asset_6 - 1},
    {"collections/evidence.csv", asset_7, sizeof asset_7 - 1},
    {"collections/legislation.csv", asset_8, sizeof asset_8 - 1},
    {"collections/mechanisms.csv", asset_9, sizeof asset_9 - 1},
    {"collections/obligations.csv", asset_10, sizeof asset_10 - 1},
    {"collections/organizations.csv", asset_11, sizeof asset_11 - 1},
    {"collections/practices.csv", asset_12, sizeof asset_12 - 1},
    {"collections/tools.csv", asset_13, sizeof asset_13 - 1},
    {"frameworks/cat.csv", asset_14, sizeof asset_14 - 1},
    {"frameworks/cat.json", asset_15, sizeof asset_15 - 1},
    {"frameworks/cedaw.csv", asset_16, sizeof asset_16 - 1},
    {"frameworks/cedaw.json", asset_17, sizeof asset_17 - 1},
    {"frameworks/cped.csv", asset_18, sizeof asset_18 - 1},
    {"frameworks/cped.json", asset_19, sizeof asset_19 - 1},
    {"frameworks/crc.csv", asset_20, sizeof asset_20 - 1},
    {"frameworks/crc.json", asset_21, sizeof asset_21 - 1},
    {"frameworks/hague-adoption-1993.csv", asset_22, sizeof asset_22 - 1},
    {"frameworks/hague-adoption-1993.json", asset_23, sizeof asset_23 - 1},
    {"frameworks/iccpr.csv", asset_24, sizeof asset_24 - 1},
    {"frameworks/iccpr.json", asset_25, sizeof asset_25 - 1},
    {"frameworks/icescr.csv", asset_26, sizeof asset_26 - 1},
    {"frameworks/icescr.json", asset_27, sizeof asset_27 - 1},
    {"frameworks/icmw.csv", asset_28, sizeof asset_28 - 1},
    {"frameworks/icmw.json", asset_29, sizeof asset_29 - 1},
    {"frameworks/ilo-c029.csv", asset_30, sizeof asset_30 - 1},
    {"frameworks/ilo-c029.json", asset_31, sizeof asset_31 - 1},
    {"frameworks/ilo-c081.csv", asset_32, sizeof asset_32 - 1},
    {"frameworks/ilo-c081.json", asset_33, sizeof asset_33 - 1},
    {"frameworks/ilo-c087.csv", asset_34, sizeof asset_34 - 1},
    {"frameworks/ilo-c087.json", asset_35, sizeof asset_35 - 1},
    {"frameworks/ilo-c097.csv", asset_36, sizeof asset_36 - 1},
    {"frameworks/ilo-c097.json", asset_37, sizeof asset_37 - 1},
    {"frameworks/ilo-c098.csv", asset_38, sizeof asset_38 - 1},
    {"frameworks/ilo-c098.json", asset_39, sizeof asset_39 - 1},
    {"frameworks/ilo-c100.csv", asset_40, sizeof asset_40 - 1},
    {"frameworks/ilo-c100.json", asset_41, sizeof asset_41 - 1},
    {"frameworks/ilo-c105.csv", asset_42, sizeof asset_42 - 1},
    {"frameworks/ilo-c105.json", asset_43, sizeof asset_43 - 1},
    {"frameworks/ilo-c111.csv", asset_44, sizeof asset_44 - 1},
    {"frameworks/ilo-c111.json", asset_45, sizeof asset_45 - 1},
    {"frameworks/ilo-c138.csv", asset_46, sizeof asset_46 - 1},
    {"frameworks/ilo-c138.json", asset_47, sizeof asset_47 - 1},
    {"frameworks/ilo-c143.csv", asset_48, sizeof asset_48 - 1},
    {"frameworks/ilo-c143.json", asset_49, sizeof asset_49 - 1},
    {"frameworks/ilo-c155.csv", asset_50, sizeof asset_50 - 1},
    {"frameworks/ilo-c155.json", asset_51, sizeof asset_51 - 1},
    {"frameworks/ilo-c181.csv", asset_52, sizeof asset_52 - 1},
    {"frameworks/ilo-c181.json", asset_53, sizeof asset_53 - 1},
    {"frameworks/ilo-c182.csv", asset_54, sizeof asset_54 - 1},
    {"frameworks/ilo-c182.json", asset_55, sizeof asset_55 - 1},
    {"frameworks/ilo-c187.csv", asset_56, sizeof asset_56 - 1},
    {"frameworks/ilo-c187.json", asset_57, sizeof asset_57 - 1},
    {"frameworks/ilo-c189.csv", asset_58, sizeof asset_58 - 1},
    {"frameworks/ilo-c189.json", asset_59, sizeof asset_59 - 1},
    {"frameworks/ilo-c190.csv", asset_60, sizeof asset_60 - 1},
    {"frameworks/ilo-c190.json", asset_61, sizeof asset_61 - 1},
    {"frameworks/ilo-p029.csv", asset_62, sizeof asset_62 - 1},
    {"frameworks/ilo-p029.json", asset_63, sizeof asset_63 - 1},
    {"frameworks/ilo-r035.json", asset_64, sizeof asset_64 - 1},
    {"frameworks/ilo-r190.json", asset_65, sizeof asset_65 - 1},
    {"frameworks/ilo-r201.json", asset_66, sizeof asset_66 - 1},
    {"frameworks/ilo-r203.json", asset_67, sizeof asset_67 - 1},
    {"frameworks/op-cedaw.csv", asset_68, sizeof asset_68 - 1},
    {"frameworks/op-cedaw.json", asset_69, sizeof asset_69 - 1},
    {"frameworks/op-crc-ac.csv", asset_70, sizeof asset_70 - 1},
    {"frameworks/op-crc-ac.json", asset_71, sizeof asset_71 - 1},
    {"frameworks/op-crc-sc.csv", asset_72, sizeof asset_72 - 1},
    {"frameworks/op-crc-sc.json", asset_73, sizeof asset_73 - 1},
    {"frameworks/palermo-protocol.csv", asset_74, sizeof asset_74 - 1},
    {"frameworks/palermo-protocol.json", asset_75, sizeof asset_75 - 1},
    {"frameworks/refugee-convention-1951.csv", asset_76, sizeof asset_76 - 1},
    {"frameworks/refugee-convention-1951.json", asset_77, sizeof asset_77 - 1},
    {"frameworks/refugee-protocol-1967.csv", asset_78, sizeof asset_78 - 1},
    {"frameworks/refugee-protocol-1967.json", asset_79, sizeof asset_79 - 1},
    {"frameworks/rome-statute.csv", asset_80, sizeof asset_80 - 1},
    {"frameworks/rome-statute.json", asset_81, sizeof asset_81 - 1},
    {"frameworks/slavery-convention-1926-amended.csv", asset_82, sizeof asset_82 - 1},
    {"frameworks/slavery-convention-1926-amended.json", asset_83, sizeof asset_83 - 1},
    {"frameworks/slavery-convention-1926.csv", asset_84, sizeof asset_84 - 1},
    {"frameworks/slavery-convention-1926.json", asset_85, sizeof asset_85 - 1},
    {"frameworks/slavery-protocol-1953.csv", asset_86, sizeof asset_86 - 1},
    {"frameworks/slavery-protocol-1953.json", asset_87, sizeof asset_87 - 1},
    {"frameworks/smuggling-protocol.csv", asset_88, sizeof asset_88 - 1},
    {"frameworks/smuggling-protocol.json", asset_89, sizeof asset_89 - 1},
    {"frameworks/supplementary-slavery-convention-1956.csv", asset_90, sizeof asset_90 - 1},
    {"frameworks/supplementary-slavery-convention-1956.json", asset_91, sizeof asset_91 - 1},
    {"frameworks/suppression-of-traffic-1949-final-protocol.csv", asset_92, sizeof asset_92 - 1},
    {"frameworks/suppression-of-traffic-1949-final-protocol.json", asset_93, sizeof asset_93 - 1},
    {"frameworks/suppression-of-traffic-1949.csv", asset_94, sizeof asset_94 - 1},
    {"frameworks/suppression-of-traffic-1949.json", asset_95, sizeof asset_95 - 1},
    {"frameworks/traffic-protocol-1947.csv", asset_96, sizeof asset_96 - 1},
    {"frameworks/traffic-protocol-1947.json", asset_97, sizeof asset_97 - 1},
    {"frameworks/traffic-women-children-1921-amended.csv", asset_98, sizeof asset_98 - 1},
    {"frameworks/traffic-women-children-1921-amended.json", asset_99, sizeof asset_99 - 1},
    {"frameworks/traffic-women-children-1921.csv", asset_100, sizeof asset_100 - 1},
    {"frameworks/traffic-women-children-1921.json", asset_101, sizeof asset_101 - 1},
    {"frameworks/traffic-women-full-age-1933-amended.csv", asset_102, sizeof asset_102 - 1},
    {"frameworks/traffic-women-full-age-1933-amended.json", asset_103, sizeof asset_103 - 1},
    {"frameworks/traffic-women-full-age-1933.csv", asset_104, sizeof asset_104 - 1},
    {"frameworks/traffic-women-full-age-1933.json", asset_105, sizeof asset_105 - 1},
    {"frameworks/uncac.csv", asset_106, sizeof asset_106 - 1},
    {"frameworks/uncac.json", asset_107, sizeof asset_107 - 1},
    {"frameworks/untoc.csv", asset_108, sizeof asset_108 - 1},
    {"frameworks/untoc.json", asset_109, sizeof asset_109 - 1},
    {"frameworks/white-slave-agreement-1904-amended.csv", asset_110, sizeof asset_110 - 1},
    {"frameworks/white-slave-agreement-1904-amended.json", asset_111, sizeof asset_111 - 1},
    {"frameworks/white-slave-agreement-1904.csv", asset_112, sizeof asset_112 - 1},
    {"frameworks/white-slave-agreement-1904.json", asset_113, sizeof asset_113 - 1},
    {"frameworks/white-slave-convention-1910-amended.csv", asset_114, sizeof asset_114 - 1},
    {"frameworks/white-slave-convention-1910-amended.json", asset_115, sizeof asset_115 - 1},
    {"frameworks/white-slave-convention-1910.csv", asset_116, sizeof asset_116 - 1},
    {"frameworks/white-slave-convention-1910.json", asset_117, sizeof asset_117 - 1},
    {"frameworks/white-slave-protocol-1949.csv", asset_118, sizeof asset_118 - 1},
    {"frameworks/white-slave-protocol-1949.json", asset_119, sizeof asset_119 - 1},
    {"groups.csv", asset_120, sizeof asset_120 - 1},
    {"library.json", asset_121, sizeof asset_121 - 1},
    {"memberships.csv", asset_122, sizeof asset_122 - 1},
    {"names.csv", asset_123, sizeof asset_123 - 1},
    {"pages/docs.html", asset_124, sizeof asset_124 - 1},
    {"pages/docs.js", asset_125, sizeof asset_125 - 1},
    {"pages/guide.txt", asset_126, sizeof asset_126 - 1},
    {"pages/index.html", asset_127, sizeof asset_127 - 1},
    {"pages/style.css", asset_128, sizeof asset_128 - 1},
    {"participants.csv", asset_129, sizeof asset_129 - 1},
    {"regional-agreements/african-charter.csv", asset_130, sizeof asset_130 - 1},
    {"regional-agreements/african-charter.json", asset_131, sizeof asset_131 - 1},
    {"regional-agreements/african-childrens-charter.csv", asset_132, sizeof asset_132 - 1},
    {"regional-agreements/african-childrens-charter.json", asset_133, sizeof asset_133 - 1},
    {"regional-agreements/arab-charter-2004.csv", asset_134, sizeof asset_134 - 1},
    {"regional-agreements/arab-charter-2004.json", asset_135, sizeof asset_135 - 1},
    {"regional-agreements/asean-actip.csv", asset_136, sizeof asset_136 - 1},
    {"regional-agreements/asean-actip.json", asset_137, sizeof asset_137 - 1},
    {"regional-agreements/asean-mlat-2004.csv", asset_138, sizeof asset_138 - 1},
    {"regional-agreements/asean-mlat-2004.json", asset_139, sizeof asset_139 - 1},
    {"regional-agreements/caricom-arrest-warrant-2017.csv", asset_140, sizeof asset_140 - 1},
    {"regional-agreements/caricom-arrest-warrant-2017.json", asset_141, sizeof asset_141 - 1},
    {"regional-agreements/caricom-maritime-airspace-2008.csv", asset_142, sizeof asset_142 - 1},
    {"regional-agreements/caricom-maritime-airspace-2008.json", asset_143, sizeof asset_143 - 1},
    {"regional-agreements/caricom-mla-2005.csv", asset_144, sizeof asset_144 - 1},
    {"regional-agreements/caricom-mla-2005.json", asset_145, sizeof asset_145 - 1},
    {"regional-agreements/cets-197.csv", asset_146, sizeof asset_146 - 1},
    {"regional-agreements/cets-197.json", asset_147, sizeof asset_147 - 1},
    {"regional-agreements/cets-201.csv", asset_148, sizeof asset_148 - 1},
    {"regional-agreements/cets-201.json", asset_149, sizeof asset_149 - 1},
    {"regional-agreements/cets-210.csv", asset_150, sizeof asset_150 - 1},
    {"regional-agreements/cets-210.json", asset_151, sizeof asset_151 - 1},
    {"regional-agreements/cets-216.csv", asset_152, sizeof asset_152 - 1},
    {"regional-agreements/cets-216.json", asset_153, sizeof asset_153 - 1},
    {"regional-agreements/cis-trafficking-2005.csv", asset_154, sizeof asset_154 - 1},
    {"regional-agreements/cis-trafficking-2005.json", asset_155, sizeof asset_155 - 1},
    {"regional-agreements/ecowas-initial-plan-2001.json", asset_156, sizeof asset_156 - 1},
    {"regional-agreements/ets-005.csv", asset_157, sizeof asset_157 - 1},
    {"regional-agreements/ets-005.json", asset_158, sizeof asset_158 - 1},
    {"regional-agreements/eu-2004-81.csv", asset_159, sizeof asset_159 - 1},
    {"regional-agreements/eu-2004-81.json", asset_160, sizeof asset_160 - 1},
    {"regional-agreements/eu-2011-36.csv", asset_161, sizeof asset_161 - 1},
    {"regional-agreements/eu-2011-36.json", asset_162, sizeof asset_162 - 1},
    {"regional-agreements/eu-2012-29.csv", asset_163, sizeof asset_163 - 1},
    {"regional-agreements/eu-2012-29.json", asset_164, sizeof asset_164 - 1},
    {"regional-agreements/eu-2024-1712.csv", asset_165, sizeof asset_165 - 1},
    {"regional-agreements/eu-2024-1712.json", asset_166, sizeof asset_166 - 1},
    {"regional-agreements/malabo-convention.csv", asset_167, sizeof asset_167 - 1},
    {"regional-agreements/malabo-convention.json", asset_168, sizeof asset_168 - 1},
    {"regional-agreements/maputo-protocol.csv", asset_169, sizeof asset_169 - 1},
    {"regional-agreements/maputo-protocol.json", asset_170, sizeof asset_170 - 1},
    {"regional-agreements/oas-a-55.csv", asset_171, sizeof asset_171 - 1},
    {"regional-agreements/oas-a-55.json", asset_172, sizeof asset_172 - 1},
    {"regional-agreements/oas-a-61.csv", asset_173, sizeof asset_173 - 1},
    {"regional-agreements/oas-a-61.json", asset_174, sizeof asset_174 - 1},
    {"regional-agreements/oas-b-32.csv", asset_175, sizeof asset_175 - 1},
    {"regional-agreements/oas-b-32.json", asset_176, sizeof asset_176 - 1},
    {"regional-agreements/oas-b-57.csv", asset_177, sizeof asset_177 - 1},
    {"regional-agreements/oas-b-57.json", asset_178, sizeof asset_178 - 1},
    {"regional-agreements/saarc-trafficking-2002.csv", asset_179, sizeof asset_179 - 1},
    {"regional-agreements/saarc-trafficking-2002.json", asset_180, sizeof asset_180 - 1},
    {"sources.csv", asset_181, sizeof asset_181 - 1},
    {"vocabulary.csv", asset_182, sizeof asset_182 - 1},
};
const size_t depositary_asset_count = 183;
