<#import "wording.ftl" as wording>
${wording.name(p)}

${wording.lead(p)}

${wording.comparison(p)}
<#if p.awards.rows?has_content>

Theo hình thức khen thưởng và danh hiệu thi đua
<#list p.awards.rows as row>
- ${wording.told(p, row)}<#if row?has_next>;<#else>.</#if>
</#list>

Theo đơn vị
<#list p.units.rows as row>
- ${wording.told(p, row)}<#if row?has_next>;<#else>.</#if>
</#list>
</#if>
<#if p.decisions?has_content>

Nguồn số liệu
<#list p.decisions as row>
- Quyết định số ${row.reference} ngày ${row.date}: ${row.name}, ${wording.counted(row.counts, p.kinds)}<#if row?has_next>;<#else>.</#if>
</#list>

${wording.sources(p)}
</#if>
