"""The legal forms that companies write beside their names, and that are no part of them."""

ANYWHERE = """
inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg kgaa ohg ug mbh se ev eg
sa sas sarl sasu eurl sl slu srl spa bv nv ab as asa oy oyj aps pty pte sdn bhd pvt private kk lda ltda
eireli group gruppe groupe grupo konzern holding holdings the
"""
"""What is never part of a name, wherever it stands."""

LAST = """
kft; zrt; nyrt; bt; sro; s r o; spol s r o; doo; d o o; dd; ad; ead; ood; eood; ou; uab; sia; sp z oo; sp zoo; spzoo
sp j; sp k; sa de cv; de cv; s de rl de cv; s de rl; cv; vof; bvba; sprl; srls; scarl; scrl; sca; scs; snc; gie
asbl; vzw; eirl; selarl; scop; gbr; partg; partgmbb; gesmbh; ges mbh; e k; e v; ek; a s; k s; i s; s a; s p a; b v
n v; ks; hb; publ; ehf; hf; ay; ky; tmi; cic; cio; lllp; pllc; pc; pbc; ulc; unltd; dac; clg; proprietary; berhad
tbk; pjsc; ojsc; jsc; cjsc; psc; qsc; wll; fze; fzco; fz llc; saog; kabushiki kaisha; godo kaisha; yk; gk; sti
anonim sirketi; limitada; sociedad anonima; sociedad limitada; sociedade anonima; societe anonyme
societe par actions simplifiee; aktiengesellschaft; gesellschaft mit beschrankter haftung; societa per azioni
naamloze vennootschap; besloten vennootschap; aktiebolag; osakeyhtio; aksjeselskap; aktieselskab; ооо; оао; зао; пао
ао
"""
"""What is no part of a name where it stands last."""

FIRST = "pt; ooo; oao; zao; pao; ооо; оао; зао; пао; ао; stichting"
"""What is no part of a name where it stands first."""

UNSPACED = """
株式会社 有限会社 合同会社 合資会社 合名会社 一般社団法人 一般財団法人 (株) (有) (同) 股份有限公司 有限责任公司
有限責任公司 有限公司 주식회사 유한회사 (주) (유)
"""
"""What stands before or after a name without a space."""
